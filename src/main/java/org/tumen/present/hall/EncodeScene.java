package org.tumen.present.hall;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tumen.chart.plot.ChartSpec;
import org.tumen.chart.plot.Charts;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Pointing;
import org.tumen.dashboard.screen.Screen;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.Texts;
import org.tumen.present.room.Room;
import org.tumen.statistics.catalogue.Source;
import org.tumen.wording.PlainTable;
import tools.jackson.databind.json.JsonMapper;

/** Writes what a room shows, in one language, as every follower who reads that language gets it. */
@Component
public class EncodeScene {

    /** Names of the fields are what the follower's page reads: see {@code frontend/follow}. */
    private record Wire(long seq, String presenter, boolean ended, Shown screen) {
    }

    private record Shown(String address, String page, String title, String sentence, Pointing pointing, String legend,
            String form, String kind, @JsonRawValue @Nullable String chart, List<String> events,
            List<Screen.Fact> headlines, PlainTable table, List<String> notes, List<Link> sources, String release) {
    }

    private record Link(String title, @Nullable String link) {
    }

    private final Screens views;
    private final JsonMapper json;

    EncodeScene(Screens views, JsonMapper json) {
        this.views = views;
        this.json = json;
    }

    /** The scene of this room in this language. */
    public Scene of(Room room, boolean here, Locale locale) {
        Screen screen = views.screen(ViewAddress.parse(room.address()).orElseThrow(), locale);
        String text = json.writeValueAsString(new Wire(room.seq(), here ? "here" : "away", room.ended() != null,
                shown(screen, new Texts(locale))));
        return new Scene(room.seq(), text, packed(text));
    }

    /** What presenters are told. */
    String desk(Hall.Desk desk) {
        return json.writeValueAsString(desk);
    }

    private static Shown shown(Screen s, Texts texts) {
        return new Shown(s.address().toString(), s.page(), s.title(), s.sentence(), s.pointing(), s.legend(),
                s.table() ? "table" : "chart", s.chart().map(ChartSpec::kind).orElse("none"),
                s.chart().map(Charts::json).orElse(null), s.events(), s.facts(), s.rows(), s.notes(),
                s.sources().stream().map(source -> link(source, texts)).toList(),
                texts.get("follow.release", s.release().number(), s.release().published().toString()));
    }

    private static Link link(Source source, Texts texts) {
        return new Link(source.title().in(texts.locale()), source.link());
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
