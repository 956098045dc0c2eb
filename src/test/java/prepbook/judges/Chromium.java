package prepbook.judges;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * Gives tests a {@link Browser}, the machine's own Chromium without a window: started once for all
 * tests, clean again before each. Nothing is ever downloaded.
 */
final class Chromium implements ParameterResolver, BeforeEachCallback {

  private static final Namespace NAMESPACE = Namespace.create(Chromium.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Browser.class;
  }

  @Override
  public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return browser(context);
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser(context).reset();
  }

  /** Held here, because a logger that nobody holds forgets its level. */
  private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

  static {
    LOGGER.setLevel(Level.SEVERE);
  }

  private static Browser browser(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .computeIfAbsent(Browser.class, key -> start(), Browser.class);
  }

  private static Browser start() {
    Path browser =
        find("chromium", "google-chrome", "chrome")
            .orElseThrow(() -> Requirement.missing("Chromium", "install chromium"));
    Path driver =
        find("chromedriver")
            .orElseThrow(() -> Requirement.missing("ChromeDriver", "install chromium-driver"));
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.toFile())
            .withLogOutput(OutputStream.nullOutputStream())
            .build();
    return new Browser(new ChromeDriver(service, options(browser)));
  }

  private static ChromeOptions options(Path browser) {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser.toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--lang=en",
        "--use-fake-device-for-media-stream",
        "--force-color-profile=srgb",
        // A test must not depend on other machines: they are not there.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1");
    return options;
  }

  private static Optional<Path> find(String... names) {
    return Stream.of(names).map(Program::find).flatMap(Optional::stream).findFirst();
  }
}
