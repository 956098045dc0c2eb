package prepbook.judges;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** A running Chromium with one tab, as long as a test opens no second one. For one thread. */
final class Browser implements AutoCloseable {

  /** What a reader's system asks for. */
  enum Scheme {
    LIGHT,
    DARK
  }

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;

  Browser(ChromeDriver driver) {
    this.driver = driver;
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
  }

  /** Back to how it started: a wide, light window on an empty page that knows nothing. */
  void reset() {
    oneTab();
    javaScript(true);
    driver.get("about:blank");
    cdp("Storage.clearDataForOrigin", Map.of("origin", "*", "storageTypes", "all"));
    cdp("Network.clearBrowserCache", Map.of());
    viewport(1440, 900);
    scheme(Scheme.LIGHT);
    timeZone("");
    cdp("Browser.resetPermissions", Map.of());
    cdp("Network.setBlockedURLs", Map.of("urls", List.of()));
    consoleProblems();
    requests();
  }

  /** Closes all tabs but the first. */
  private void oneTab() {
    List<String> tabs = List.copyOf(driver.getWindowHandles());
    for (String tab : tabs.subList(1, tabs.size())) {
      driver.switchTo().window(tab).close();
    }
    driver.switchTo().window(tabs.get(0));
  }

  /** Opens another tab and goes on there; returns the name of the one before. */
  String openTab() {
    String before = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    return before;
  }

  /** Goes to another tab; returns the name of the one before. */
  String switchTab(String name) {
    String before = driver.getWindowHandle();
    driver.switchTo().window(name);
    return before;
  }

  /** Makes the window so many CSS pixels wide and high; a narrow one is a phone's. */
  void viewport(int width, int height) {
    cdp(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
  }

  /** Makes the reader's system ask for a scheme, and for no motion. */
  void scheme(Scheme scheme) {
    // No medium of its own: a named one would hold for printing too.
    media("", scheme);
  }

  /** Makes the reader's system put its own few colours in the place of the page's, or not. */
  void forcedColors(boolean active) {
    String value = active ? "active" : "none";
    cdp(
        "Emulation.setEmulatedMedia",
        Map.of("media", "", "features", List.of(Map.of("name", "forced-colors", "value", value))));
  }

  /** Shows pages as on paper, with a system that asks for a scheme. */
  void paper(Scheme scheme) {
    media("print", scheme);
  }

  private void media(String type, Scheme scheme) {
    String colours = scheme == Scheme.DARK ? "dark" : "light";
    cdp(
        "Emulation.setEmulatedMedia",
        Map.of(
            "media",
            type,
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", colours),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Puts the reader's device into a time zone, by its name; "" is the machine's own. */
  void timeZone(String name) {
    cdp("Emulation.setTimezoneOverride", Map.of("timezoneId", name));
  }

  /** Grants or refuses the microphone, which is one that beeps, without asking. */
  void microphone(boolean granted) {
    cdp(
        "Browser.setPermission",
        Map.of(
            "permission", Map.of("name", "microphone"), "setting", granted ? "granted" : "denied"));
  }

  /** Lets no file come from addresses of a pattern, in which {@code *} stands for anything. */
  void refuse(String pattern) {
    cdp("Network.setBlockedURLs", Map.of("urls", List.of(pattern)));
  }

  /** Whether pages opened from now on may run scripts. */
  void javaScript(boolean allowed) {
    cdp("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  /** Adds a script that runs in every page before its own ones, until {@link #forget} is called. */
  String beforeEveryPage(String script) {
    Map<String, Object> reply =
        driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    return Objects.requireNonNull(reply.get("identifier")).toString();
  }

  /** Takes a script of {@link #beforeEveryPage} back. */
  void forget(String script) {
    cdp("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", script));
  }

  /** Opens an address afresh, even if only its fragment differs from the page's that is open. */
  void open(URI address) {
    driver.get("about:blank");
    driver.get(address.toString());
  }

  /** Follows an address from the open page, as if it were typed: a fragment alone loads nothing. */
  void go(URI address) {
    driver.get(address.toString());
  }

  /** Loads the open page again. */
  void reload() {
    driver.navigate().refresh();
  }

  /** Where the open page lies now. */
  URI address() {
    return URI.create(Objects.requireNonNull(driver.getCurrentUrl()));
  }

  /** Runs a function's body in the page; {@code arguments[0]} and so on are what is passed. */
  @Nullable Object evaluate(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** As {@link #evaluate}, for a question to be answered with yes or no. */
  boolean ask(String script, Object... arguments) {
    return Boolean.TRUE.equals(evaluate(script, arguments));
  }

  /** As {@link #evaluate}, for a list of texts. */
  List<String> texts(String script, Object... arguments) {
    return evaluate(script, arguments) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of();
  }

  /** As {@link #evaluate}; the script ends by calling its last argument with the result. */
  @Nullable Object evaluateLater(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  /**
   * Waits until a question is answered with yes.
   *
   * @throws org.openqa.selenium.TimeoutException if it is not within twenty seconds
   */
  void waitUntil(String script, Object... arguments) {
    long end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!ask(script, arguments)) {
      if (System.nanoTime() > end) {
        throw new TimeoutException("at " + address() + ", not true after 20 s: " + script);
      }
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  /** Presses a key on what has the focus. */
  void press(Keys key) {
    driver.switchTo().activeElement().sendKeys(key);
  }

  /** Types on what has the focus. */
  void type(String keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /** The only or first element that a CSS selector finds. */
  WebElement element(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  /** All elements that a CSS selector finds, in the page's order. */
  List<WebElement> elements(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Errors and warnings that the console showed since this was last asked. */
  List<String> consoleProblems() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /** The addresses that pages asked for since this was last asked. */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE).getAll()) {
      JsonNode message = parse(entry.getMessage()).path("message");
      if (message.path("method").asText().equals("Network.requestWillBeSent")) {
        requests.add(message.path("params").path("request").path("url").asText());
      }
    }
    return requests;
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the browser's own print command makes of the open page. */
  byte[] print() {
    Map<String, Object> reply =
        driver.executeCdpCommand(
            "Page.printToPDF", Map.of("printBackground", true, "preferCSSPageSize", true));
    return Base64.getDecoder().decode(Objects.requireNonNull(reply.get("data")).toString());
  }

  /** Keeps a picture of the window as {@code target/screenshots/NAME.png}. */
  void screenshot(String name) throws IOException {
    Files.createDirectories(SCREENSHOTS);
    Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  private void cdp(String command, Map<String, Object> parameters) {
    driver.executeCdpCommand(command, parameters);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
