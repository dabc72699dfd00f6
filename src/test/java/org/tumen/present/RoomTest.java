package org.tumen.present;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tumen.account.Role;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.ViewAddress;
import tools.jackson.databind.JsonNode;

/** What the driver of a room shows is what everybody in it gets, in order, and nobody else can change it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = {
    "spring.datasource.url=jdbc:hsqldb:mem:rooms;hsqldb.tx=mvcc",
    "tumen.state=target/state/rooms",
    "vaadin.productionMode=true",
    "vaadin.react.enable=false",
    "vaadin.eagerServerLoad=true"})
class RoomTest {

    private static final SignedIn KIM = new SignedIn(1, "kim", Role.PRESENTER);
    private static final SignedIn LEE = new SignedIn(2, "lee", Role.PRESENTER);
    private static final ViewAddress WOMEN = new ViewAddress("gender", "sex=F");
    private static final ViewAddress RETURNS = new ViewAddress("returns", "");

    @Autowired
    private Steer steer;

    @LocalServerPort
    private int port;

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
        assertThat(scene.at("/screen/address").asString()).isEqualTo("returns?release=2");
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

        List<ViewAddress> deck = IntStream.range(2003, 2013)
                .mapToObj(year -> new ViewAddress("gender", "from=" + year)).toList();
        deck.forEach(view -> steer.show(room.code(), KIM, view));

        for (Listener one : List.of(english, korean)) {
            for (int i = 0; i < deck.size(); i++) {
                JsonNode scene = one.scene();
                assertThat(scene.get("seq").asLong()).isEqualTo(2 + i);
                assertThat(scene.at("/screen/address").asString())
                        .isEqualTo("gender?from=" + (2003 + i) + "&release=2");
            }
        }
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

    private Listener follow(Room room, String query) {
        Listener listener = new Listener(port, room.code(), query);
        listeners.add(listener);
        return listener;
    }
}
