package org.tumen.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A browser is called what its owner calls it, whatever else it says that it is. */
class BrowserNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 "
            + "Safari/537.36 | Chrome, Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 "
            + "Edg/141.0 | Edge, Windows",
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Whale/4.33 "
            + "Safari/537.36 | Whale, Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 "
            + "Mobile/15E148 Safari/604.1 | Safari, iPhone",
        "Mozilla/5.0 (Linux; Android 15; SM-S931N) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/28.0 "
            + "Chrome/130.0.0.0 Mobile Safari/537.36 | Samsung Internet, Android",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 15.0; rv:143.0) Gecko/20100101 Firefox/143.0 | Firefox, macOS",
        "curl/8.5.0 | ''"})
    void isKnownByItsSigns(String agent, String name) {
        assertThat(BrowserName.of(agent)).isEqualTo(name);
    }

    @Test
    void mayKeepQuiet() {
        assertThat(BrowserName.of(null)).isEmpty();
    }
}
