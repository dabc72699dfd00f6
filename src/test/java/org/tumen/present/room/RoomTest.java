package org.tumen.present.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatConnectorCustomizer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.present.hall.Crowd;
import org.tumen.present.hall.Crowd.Arrival;
import org.tumen.present.hall.EncodeScene;
import org.tumen.present.hall.Listener;
import org.tumen.present.hall.StuckFollower;
import tools.jackson.databind.JsonNode;

/** What the driver of a room shows is what everybody in it gets, in order, and nobody else can change it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:rooms;hsqldb.tx=mvcc",
    "tumen.state=${tests.state:target/state}/rooms",
    "vaadin.productionMode=true",
    "vaadin.react.enable=false",
    "vaadin.eagerServerLoad=true"})
class RoomTest {

    /** Lines that take little before somebody has to wait, so that one is stuck soon. */
    @TestConfiguration
    static class NarrowLines {

        @Bean
        TomcatConnectorCustomizer narrow() {
            return connector -> connector.setProperty("socket.txBufSize", "4096");
        }
    }

    private static final SignedIn KIM = new SignedIn(1, "kim", Role.PRESENTER);
    private static final SignedIn LEE = new SignedIn(2, "lee", Role.PRESENTER);
    private static final ViewAddress WOMEN = new ViewAddress("gender", "sex=F");
    private static final ViewAddress RETURNS = new ViewAddress("returns", "");

    @Autowired
    private Steer steer;

    @Autowired
    private ApplicationEventPublisher events;

    @LocalServerPort
    private int port;

    @MockitoSpyBean
    private EncodeScene encode;

    private final List<Listener> listeners = new java.util.ArrayList<>();

    @AfterEach
    void close() {
        listeners.forEach(Listener::close);
    }

    @Test
    void whoeverComesSeesWhatIsShownNow() throws InterruptedException {
        Room room = steer.open(KIM, WOMEN);
        steer.show(room.code(), KIM, RETURNS);

        JsonNode scene = follow(room, "lang=en").scene();

        assertThat(scene.get("seq").asLong()).isEqualTo(2);
        assertThat(scene.at("/screen/address").asString()).isEqualTo("returns?release=3");
        assertThat(scene.at("/screen/chart/series").size()).isPositive();
        assertThat(scene.at("/screen/table/rows").size()).isPositive();
    }

    @Test
    void everyChangeReachesEverybodyInOrderAndInTheirLanguage() throws InterruptedException {
        Room room = steer.open(KIM, WOMEN);
        Listener english = follow(room, "lang=en");
        Listener korean = follow(room, "lang=ko");
        String first = english.scene().at("/screen/title").asString();
        assertThat(korean.scene().at("/screen/title").asString()).isNotEqualTo(first);

        List<ViewAddress> deck = IntStream.range(2003, 2013).mapToObj(RoomTest::since).toList();
        deck.forEach(view -> steer.show(room.code(), KIM, view));

        for (Listener one : List.of(english, korean)) {
            for (int i = 0; i < deck.size(); i++) {
                JsonNode scene = one.scene();
                assertThat(scene.get("seq").asLong()).isEqualTo(2 + i);
                assertThat(scene.at("/screen/address").asString())
                        .isEqualTo("gender?from=" + (2003 + i) + "&release=3");
            }
        }
    }

    @Test
    void twoHundredGetEveryStateInOrderAndItIsWrittenOnceForEachLanguage() throws IOException, InterruptedException {
        Room room = steer.open(KIM, WOMEN);
        try (Crowd crowd = new Crowd(port, room.code())) {
            crowd.fill(200);
            Mockito.clearInvocations(encode);

            IntStream.range(2003, 2013).forEach(year -> steer.show(room.code(), KIM, since(year)));

            for (long seq = 2; seq <= 11; seq++) {
                assertThat(crowd.next()).map(Arrival::seq).hasValue(seq);
            }
            assertThat(List.of(crowd.missed(), crowd.outOfOrder(), crowd.lost())).containsOnly(0);
            Mockito.verify(encode, Mockito.times(10)).of(any(), anyBoolean(), eq(Locale.ENGLISH));
            Mockito.verify(encode, Mockito.times(10)).of(any(), anyBoolean(), eq(Locale.KOREAN));
        }
    }

    @Test
    void nobodyWaitsForOneThatIsStuck() throws IOException, InterruptedException {
        Room room = steer.open(KIM, WOMEN);
        try (Crowd crowd = new Crowd(port, room.code())) {
            crowd.fill(4);
            try (StuckFollower stuck = new StuckFollower(port, room.code())) {
                IntStream.range(2003, 2013).forEach(year -> steer.show(room.code(), KIM, since(year)));

                for (long seq = 2; seq <= 11; seq++) {
                    assertThat(crowd.next()).map(Arrival::seq).hasValue(seq);
                }
                assertThat(stuck.isIn()).as("it was not let go before").isTrue();
            }
        }
    }

    @Test
    void anOlderStateThatIsToldLateChangesNothing() throws InterruptedException {
        Room first = steer.open(KIM, WOMEN);
        Listener follower = follow(first, "lang=en");
        assertThat(follower.scene().get("seq").asLong()).isEqualTo(1);
        steer.show(first.code(), KIM, RETURNS);
        assertThat(follower.scene().get("seq").asLong()).isEqualTo(2);

        events.publishEvent(new RoomChanged(first));
        steer.show(first.code(), KIM, new ViewAddress("age", ""));

        assertThat(follower.scene().get("seq").asLong()).isEqualTo(3);
        assertThat(follow(first, "lang=en").scene().at("/screen/address").asString()).startsWith("age");
    }

    @Test
    void aMarkAndASeriesArePointedAt() throws InterruptedException {
        Room room = steer.open(KIM, new ViewAddress("gender", "point=arrivals~F~2009~MOU&series=F"));

        String chart = follow(room, "lang=en").scene().at("/screen/chart").toString();

        assertThat(chart).contains("\"className\":\"doubt-none lit\"").contains("faded");
    }

    @Test
    void onlyTheDriverSteers() {
        Room room = steer.open(KIM, WOMEN);

        assertThatThrownBy(() -> steer.show(room.code(), LEE, RETURNS)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> steer.end(room.code(), LEE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> steer.handOver(room.code(), LEE)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> steer.take(room.code(), LEE, false)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> steer.show("AAAAAA", KIM, RETURNS)).isInstanceOf(Refused.class);
    }

    @Test
    void theWheelIsHandedOverOnRequest() {
        Room room = steer.open(KIM, WOMEN);

        assertThat(steer.handOver(room.code(), KIM).driver()).as("nobody has asked").isEqualTo("kim");
        steer.ask(room.code(), LEE);
        assertThat(steer.handOver(room.code(), KIM).driver()).isEqualTo("lee");

        assertThat(steer.show(room.code(), LEE, RETURNS).address()).startsWith("returns");
        assertThatThrownBy(() -> steer.show(room.code(), KIM, WOMEN)).isInstanceOf(Refused.class);
    }

    @Test
    void nothingThatAFollowerSaysChangesAnything() throws InterruptedException {
        Room room = steer.open(KIM, WOMEN);
        Listener forger = follow(room, "lang=en&as=presenter");
        Listener other = follow(room, "lang=en");
        assertThat(forger.scene().get("seq").asLong()).as("taken for a follower").isEqualTo(1);
        other.scene();

        forger.say("{\"seq\":9}");
        assertThat(forger.word("alive").get("alive").asLong()).isEqualTo(1);
        other.say("?");

        assertThat(other.word("alive").get("alive").asLong()).isEqualTo(1);
    }

    @Test
    void aRoomThatIsOverSaysSoAndTakesNobodyIn() throws InterruptedException {
        Room room = steer.open(KIM, WOMEN);
        Listener follower = follow(room, "lang=en");
        follower.scene();

        steer.end(room.code(), KIM);

        assertThat(follower.scene().get("ended").asBoolean()).isTrue();
        follower.close();
    }

    @Test
    void thereIsNoRoomOfThatCode() throws InterruptedException {
        Listener lost = new Listener(port, "ACDEFH", "lang=en");
        listeners.add(lost);

        assertThat(lost.next().get("closed").asInt()).isEqualTo(4404);
    }

    private static ViewAddress since(int year) {
        return new ViewAddress("gender", "from=" + year);
    }

    private Listener follow(Room room, String query) {
        Listener listener = new Listener(port, room.code(), query);
        listeners.add(listener);
        return listener;
    }
}
