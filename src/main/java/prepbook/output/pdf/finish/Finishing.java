package prepbook.output.pdf.finish;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Calendar;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import prepbook.model.Author;
import prepbook.model.Guide;
import prepbook.model.GuideInfo;
import prepbook.model.Tag;

/**
 * What is done to the set book before it is written: document properties, colour profile, and
 * everything that the engine takes from clock and machine, so that the same content gives the same
 * bytes.
 */
public final class Finishing {
  private static final String PRODUCER = "Prepbook";

  private final Guide guide;
  private final long id;

  /**
   * For one book.
   *
   * @param manuscript its text, with the addresses of its pictures; the document's id is made of it
   */
  public Finishing(Guide guide, String manuscript) {
    this.guide = guide;
    this.id = hash(manuscript);
  }

  /**
   * Finishes the document and gives the file.
   *
   * @param front how many pages stand before page 1; they are numbered i, ii, iii
   */
  public byte[] finish(PDDocument document, int front) throws IOException {
    PlainSpans.dissolve(document);
    TagTree.tidy(document);
    labels(document, front);
    Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (PDPage page : document.getPages()) {
      lighten(page.getResources(), done);
    }
    properties(document);
    colorProfile(document);
    document.setDocumentId(id);
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 20);
    document.save(out);
    return CrossReference.mend(out.toByteArray());
  }

  /** What readers' programs call the pages; the same as what is printed on them. */
  private static void labels(PDDocument document, int front) {
    PDPageLabels labels = new PDPageLabels(document);
    PDPageLabelRange roman = new PDPageLabelRange();
    roman.setStyle(PDPageLabelRange.STYLE_ROMAN_LOWER);
    PDPageLabelRange decimal = new PDPageLabelRange();
    decimal.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    labels.setLabelItem(0, roman);
    labels.setLabelItem(front, decimal);
    document.getDocumentCatalog().setPageLabels(labels);
  }

  /**
   * PDF/A forbids asking the viewer to smooth pictures; drawings need no more digits than one sees.
   */
  private static void lighten(PDResources resources, Set<COSBase> done) throws IOException {
    if (resources == null) {
      return;
    }
    for (COSName name : resources.getXObjectNames()) {
      PDXObject object = resources.getXObject(name);
      if (object instanceof PDImageXObject image) {
        image.setInterpolate(false);
        PDImageXObject mask = image.getSoftMask();
        if (mask != null) {
          mask.setInterpolate(false);
        }
      } else if (object instanceof PDFormXObject form && done.add(form.getCOSObject())) {
        ShortNumbers.in(form);
        lighten(form.getResources(), done);
      }
    }
  }

  private void properties(PDDocument document) throws IOException {
    GuideInfo info = guide.info();
    Calendar date = date(info.edition());
    String subject = info.description().orElseGet(info::fullTitle);
    String keywords = keywords();
    PDDocumentInformation properties = new PDDocumentInformation();
    properties.setTitle(info.fullTitle());
    info.author().map(Author::name).ifPresent(properties::setAuthor);
    properties.setSubject(subject);
    properties.setKeywords(keywords);
    properties.setCreator(PRODUCER);
    properties.setProducer(PRODUCER);
    properties.setCreationDate(date);
    properties.setModificationDate(date);
    document.setDocumentInformation(properties);

    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage(info.language());
    catalog.setPageMode(PageMode.USE_OUTLINES);
    XmpPacket packet =
        new XmpPacket(
            info.fullTitle(),
            info.author().map(Author::name),
            subject,
            keywords,
            info.language(),
            PRODUCER,
            date.toInstant());
    byte[] xmp = packet.toString().getBytes(StandardCharsets.UTF_8);
    PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp));
    catalog.setMetadata(metadata);
  }

  /** All tags, in alphabetical order. */
  private String keywords() {
    TreeSet<String> tags = new TreeSet<>();
    guide.sections().stream()
        .flatMap(section -> section.questions().stream())
        .flatMap(question -> question.tags().stream())
        .map(Tag::name)
        .forEach(tags::add);
    return String.join(", ", tags);
  }

  /** The first day of the edition's month if it is named like {@code 2026.11}, or of 2026. */
  private static Calendar date(Optional<String> edition) {
    Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    date.clear();
    date.set(2026, Calendar.JANUARY, 1);
    edition
        .filter(name -> name.matches("20\\d\\d[.-](0[1-9]|1[0-2])([.-].*)?"))
        .ifPresent(
            name -> {
              int year = Integer.parseInt(name.substring(0, 4));
              int month = Integer.parseInt(name.substring(5, 7));
              date.set(year, month - 1, 1);
            });
    return date;
  }

  private static void colorProfile(PDDocument document) throws IOException {
    PDStream profile =
        new PDStream(document, new ByteArrayInputStream(SrgbProfile.bytes()), COSName.FLATE_DECODE);
    profile.getCOSObject().setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, "sRGB IEC61966-2.1");
    intent.setString(COSName.INFO, "sRGB IEC61966-2.1");
    intent.setString(COSName.REGISTRY_NAME, "http://www.color.org");
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    document
        .getDocumentCatalog()
        .getCOSObject()
        .setItem(COSName.OUTPUT_INTENTS, new COSArray(List.of(intent)));
  }

  private static long hash(String manuscript) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(manuscript.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong() & Long.MAX_VALUE;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
