package prepbook.output.pdf.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import prepbook.model.Asset;
import prepbook.output.pdf.font.FontFamily;

/**
 * Lets SVG pictures through that draw and do nothing else: no script, nothing from elsewhere. Their
 * lettering is set in our own font, since the machine's fonts differ.
 */
final class SvgScreen {
  private static final Set<String> FORBIDDEN =
      Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "listener");
  private static final Pattern URL = Pattern.compile("url\\(\\s*['\"]?\\s*([^)'\"]*)");
  private static final Pattern DATA_PICTURE =
      Pattern.compile("data:image/(png|jpeg|gif);base64,.*", Pattern.DOTALL);
  private static final Pattern FONT_FAMILY = Pattern.compile("font-family\\s*:[^;}]*");
  private static final Pattern FONT = Pattern.compile("(^|[;{\\s])font\\s*:[^;}]*");

  /** The engine goes down into elements by recursion. */
  private static final int DEEPEST = 90;

  private SvgScreen() {}

  static boolean isSvg(Asset asset) {
    return asset.path().toLowerCase(Locale.ROOT).endsWith(".svg");
  }

  static Pictures.Result screen(byte[] file) throws IOException {
    Document document;
    try {
      Optional<String> form = reasonInForm(file);
      if (form.isPresent()) {
        return new Pictures.Result.Broken(form.get());
      }
      document = Xml.parse(new ByteArrayInputStream(file));
    } catch (SAXException | XMLStreamException e) {
      return new Pictures.Result.Broken("it is no well-formed XML");
    }
    Element root = document.getDocumentElement();
    if (!"svg".equals(root.getLocalName())) {
      return new Pictures.Result.Broken("its root element is not \"svg\"");
    }
    Optional<String> reason = reason(root);
    if (reason.isPresent()) {
      return new Pictures.Result.Broken(reason.get());
    }
    root.setAttribute("font-family", FontFamily.SANS.family());
    return new Pictures.Result.Printable(bytes(root));
  }

  /** What only a look at the stream tells without harm: entities, and elements nested too deep. */
  private static Optional<String> reasonInForm(byte[] file) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(file));
    int depth = 0;
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.DTD && reader.getText().contains("<!ENTITY")) {
        return Optional.of("it declares entities");
      } else if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
        return Optional.of("its elements are nested more than " + DEEPEST + " deep");
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
    }
    return Optional.empty();
  }

  /** Why an element or anything in it cannot be let through; takes font names away on its way. */
  private static Optional<String> reason(Element element) {
    String name = element.getLocalName().toLowerCase(Locale.ROOT);
    if (FORBIDDEN.contains(name)) {
      return Optional.of("it holds an element \"" + element.getLocalName() + "\"");
    }
    Optional<String> attributes = reasonInAttributes(element);
    if (attributes.isPresent()) {
      return attributes;
    }
    if (name.equals("style")) {
      String style = element.getTextContent();
      if (style.contains("@") || style.contains("\\") || leadsOut(style)) {
        return Optional.of("its style sheet loads something from elsewhere");
      }
      element.setTextContent(withoutFonts(style));
    }
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element inner) {
        Optional<String> reason = reason(inner);
        if (reason.isPresent()) {
          return reason;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> reasonInAttributes(Element element) {
    element.removeAttribute("font-family");
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      String name = attribute.getNodeName().toLowerCase(Locale.ROOT);
      String value = attribute.getValue().strip();
      if (name.startsWith("on")) {
        return Optional.of("it holds a script in \"" + attribute.getNodeName() + "\"");
      }
      boolean link = name.equals("href") || name.endsWith(":href") || name.equals("src");
      boolean leadsOut = link ? !isInside(value) : leadsOut(value);
      if ((leadsOut || name.equals("xml:base")) && !isAnchorLink(element, link)) {
        return Optional.of("it loads something from elsewhere: \"" + value + "\"");
      }
      if (name.equals("style")) {
        attribute.setValue(withoutFonts(value));
      }
    }
    return Optional.empty();
  }

  /** A link that a reader could follow loads nothing. */
  private static boolean isAnchorLink(Element element, boolean link) {
    return link && "a".equals(element.getLocalName());
  }

  private static boolean leadsOut(String style) {
    Matcher url = URL.matcher(style);
    while (url.find()) {
      if (!isInside(url.group(1).strip())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isInside(String address) {
    return address.startsWith("#") || DATA_PICTURE.matcher(address).matches();
  }

  private static String withoutFonts(String style) {
    return FONT.matcher(FONT_FAMILY.matcher(style).replaceAll("")).replaceAll("$1");
  }

  private static byte[] bytes(Element root) throws IOException {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      transformer.transform(new DOMSource(root), new StreamResult(out));
      return out.toByteArray();
    } catch (TransformerException e) {
      throw new IOException("cannot write the picture anew", e);
    }
  }
}
