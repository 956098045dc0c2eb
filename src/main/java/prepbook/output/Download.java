package prepbook.output;

/**
 * A file that the home page offers for download.
 *
 * @param path its path within the output folder: {@code guide.pdf}
 * @param format its short name: {@code PDF}
 * @param title what it is: {@code Printable book}
 * @param pages how many pages it has
 * @param bytes its size
 */
public record Download(String path, String format, String title, int pages, long bytes) {}
