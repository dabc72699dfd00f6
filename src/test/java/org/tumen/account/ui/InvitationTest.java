package org.tumen.account.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Input;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where whoever runs Tumen has said how it is reached, a link says so, whatever a request is addressed to. */
@TestPropertySource(properties = "tumen.address=https://figures.example.org/stats/")
class InvitationTest extends SignedInPages {

    @Test
    void aLinkBeginsWithTheAddressThatWasGiven() {
        open("admin/users", admin("Kim"));
        type("name", "Lee");
        send();

        assertThat(_get(Input.class, s -> s.withId("link")).getValue())
                .matches("https://figures\\.example\\.org/stats/setup#token=[\\w-]{43}");
    }
}
