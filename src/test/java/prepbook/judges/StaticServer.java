package prepbook.judges;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves a folder as GitHub Pages does: below a base path, with {@code 404.html} where nothing is.
 */
final class StaticServer implements AutoCloseable {

  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml",
          "png", "image/png",
          "gif", "image/gif",
          "woff2", "font/woff2",
          "pdf", "application/pdf");

  private final Path folder;
  private final String base;
  private final HttpServer server;
  private final Queue<String> misses = new ConcurrentLinkedQueue<>();
  private final ExecutorService threads = Executors.newFixedThreadPool(4);

  /**
   * Starts it on a free port of this machine.
   *
   * @param folder what to serve
   * @param base the path below which it is served, with a slash at both ends: {@code /some/repo/}
   */
  StaticServer(Path folder, String base) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.base = base;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of a file of the folder; of the folder itself if the path is empty. */
  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base + path);
  }

  /** The paths asked for since this was last asked where nothing lies. */
  List<String> misses() {
    List<String> drained = new ArrayList<>();
    for (String miss = misses.poll(); miss != null; miss = misses.poll()) {
      drained.add(miss);
    }
    return drained;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = file(exchange.getRequestURI().getPath());
      boolean found = Files.isRegularFile(file);
      if (!found) {
        misses.add(exchange.getRequestURI().getPath());
      }
      Path sent = found ? file : folder.resolve("404.html");
      byte[] body = Files.isRegularFile(sent) ? Files.readAllBytes(sent) : new byte[0];
      exchange.getResponseHeaders().set("Content-Type", type(sent));
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(found ? 200 : 404, head || body.length == 0 ? -1 : body.length);
      if (!head && body.length > 0) {
        try (OutputStream out = exchange.getResponseBody()) {
          out.write(body);
        }
      }
    }
  }

  private Path file(String path) {
    if (!path.startsWith(base)) {
      return folder.resolve("no such file");
    }
    Path file = folder.resolve(path.substring(base.length())).normalize();
    if (!file.startsWith(folder)) {
      return folder.resolve("no such file");
    }
    return Files.isDirectory(file) ? file.resolve("index.html") : file;
  }

  private static String type(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(
        name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
