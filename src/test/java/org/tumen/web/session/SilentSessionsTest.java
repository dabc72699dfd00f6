package org.tumen.web.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

/** The oldest session that nobody came back for ends for the newest: of the same network first, then of all. */
class SilentSessionsTest {

    private final SilentSessions sessions = new SilentSessions(3, 2);
    private final HttpSession one = new MockHttpSession();
    private final HttpSession two = new MockHttpSession();
    private final HttpSession three = new MockHttpSession();
    private final HttpSession four = new MockHttpSession();

    @Test
    void aNetworkEndsItsOwnOldest() {
        assertThat(sessions.add(one, "b")).isEmpty();
        assertThat(sessions.add(two, "a")).isEmpty();
        assertThat(sessions.add(three, "a")).isEmpty();

        assertThat(sessions.add(four, "a")).containsExactly(two);
        assertThat(sessions.size()).isEqualTo(3);
    }

    @Test
    void whereAllNetworksTogetherHaveTooManyTheOldestEnds() {
        sessions.add(one, "a");
        sessions.add(two, "b");
        sessions.add(three, "c");

        assertThat(sessions.add(four, "d")).containsExactly(one);
    }

    @Test
    void oneThatWasHeardOfIsNotEnded() {
        sessions.add(one, "a");
        sessions.add(two, "a");
        sessions.remove(one);

        assertThat(sessions.add(three, "a")).isEmpty();
        assertThat(sessions.takeOldest()).isEqualTo(List.of(two));
    }
}
