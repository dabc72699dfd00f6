package org.tumen.present.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import org.tumen.kit.PublicAddress;
import org.tumen.kit.Texts;
import org.tumen.present.room.Room;
import org.tumen.present.room.RoomCode;

/** How the hall comes in, how many have, and how late it is. */
final class RoomPanel extends Composite<Section> {

    private final Texts texts;
    private final DeskLine desk;

    RoomPanel(Texts texts, Room room, PublicAddress address) {
        this.texts = texts;
        this.desk = new DeskLine(texts);
        RoomCode code = new RoomCode(room.code());
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        desk.listen(room.code());
        Image picture = new Image("follow/" + room.code() + "/qr.svg", texts.get("console.qr", code.spaced()));
        picture.addClassName("qr");
        H1 heading = new H1(new Span(texts.get("console.room")), number(code));
        Span typed = new Span(address.typed(code.path(), request));
        typed.addClassName("short-address");
        Anchor wall = new Anchor("follow/" + room.code() + "?screen=wall", texts.get("present.wall"),
                AnchorTarget.BLANK);
        wall.setRouterIgnore(true);
        // The wall tells the window that has opened it which keys were pressed there.
        wall.getElement().setAttribute("rel", "opener");
        wall.addClassName("button");
        Div where = new Div(heading, new Paragraph(typed), wall);
        Div card = new Div(picture, where, figures(room), desk);
        card.addClassName("room-panel");
        getContent().add(card);
        if (address.onlyHere(request)) {
            Paragraph warning = new Paragraph(texts.get("console.onlyHere"));
            warning.addClassName("notice");
            getContent().add(warning);
        }
        getContent().addClassName("card");
    }

    private static Span number(RoomCode code) {
        Span number = new Span(code.spaced());
        number.addClassName("room-code");
        return number;
    }

    /** Numbers that go on by themselves in the browser. */
    private Div figures(Room room) {
        Span followers = new Span("–");
        followers.getElement().setAttribute("data-followers", "");
        RunningClock since = new RunningClock();
        since.passed(Duration.between(room.opened(), LocalDateTime.now(Clock.systemUTC())));
        Div figures = new Div(figure("console.followers", followers), figure("console.time", new RunningClock()),
                figure("console.since", since));
        figures.addClassName("room-figures");
        return figures;
    }

    private Div figure(String key, Component value) {
        Span name = new Span(texts.get(key));
        name.addClassName("quiet");
        Div figure = new Div(value, name);
        value.addClassName("room-figure");
        return figure;
    }
}
