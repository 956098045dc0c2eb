package prepbook.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicensesTest {

  @ParameterizedTest
  @CsvSource({
    "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
    "cc-by-4.0, https://creativecommons.org/licenses/by/4.0/",
    "CC BY-SA 4.0 International, https://creativecommons.org/licenses/by-sa/4.0/",
    "CC-BY-NC-ND-3.0, https://creativecommons.org/licenses/by-nc-nd/3.0/",
    "CC BY-NC 2.5, https://creativecommons.org/licenses/by-nc/2.5/",
    "CC0, https://creativecommons.org/publicdomain/zero/1.0/",
    "CC0 1.0 Universal, https://creativecommons.org/publicdomain/zero/1.0/",
    "CC0-1.0, https://creativecommons.org/publicdomain/zero/1.0/",
    "MIT, https://opensource.org/license/mit",
    "The MIT License, https://opensource.org/license/mit",
    "MIT licence, https://opensource.org/license/mit",
    "Apache-2.0, https://www.apache.org/licenses/LICENSE-2.0",
    "'Apache License, Version 2.0', https://www.apache.org/licenses/LICENSE-2.0",
    "Apache 2.0, https://www.apache.org/licenses/LICENSE-2.0",
    "BSD-3-Clause, https://opensource.org/license/bsd-3-clause",
    "GPL-3.0-or-later, https://www.gnu.org/licenses/gpl-3.0.html",
    "Unlicense, https://unlicense.org/"
  })
  void knowsWhereALicenceIsToBeRead(String name, String address) {
    assertThat(Licenses.address(name)).contains(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"All rights reserved", "CC BY", "CC BY 5.0", "CC SA 4.0", "see LICENSE"})
  void guessesNoAddress(String name) {
    assertThat(Licenses.address(name)).isEmpty();
  }
}
