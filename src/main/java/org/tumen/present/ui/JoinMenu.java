package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.tumen.kit.PublicAddress;
import org.tumen.kit.Texts;
import org.tumen.present.room.RoomCode;

/** How the hall comes in, on every page of the presenter's: the address to type or to send on, and its QR code. */
final class JoinMenu extends Composite<NativeDetails> {

    private final Texts texts;
    private final PublicAddress address;
    private @Nullable String shown;

    JoinMenu(Texts texts, PublicAddress address) {
        this.texts = texts;
        this.address = address;
        getContent().setSummaryText(texts.get("present.join"));
        getContent().addClassNames("keep", "join-menu");
    }

    /** Shows the way into this room; nothing for null. */
    void show(@Nullable String code) {
        setVisible(code != null);
        if (code != null && !code.equals(shown)) {
            shown = code;
            getContent().setContent(way(new RoomCode(code), VaadinServletRequest.getCurrent()
                    .getHttpServletRequest()));
        }
    }

    private Div way(RoomCode code, HttpServletRequest request) {
        Image picture = new Image("follow/" + code.text() + "/qr.svg", texts.get("console.qr", code.spaced()));
        picture.addClassName("qr");
        // As a link, so that it can be copied whole into the chat of a call.
        Anchor link = new Anchor(address.of(code.path(), request), address.typed(code.path(), request),
                AnchorTarget.BLANK);
        link.setRouterIgnore(true);
        link.addClassName("short-address");
        Div way = new Div(picture, link);
        if (address.onlyHere(request)) {
            Paragraph warning = new Paragraph(texts.get("console.onlyHere"));
            warning.addClassName("notice");
            way.add(warning);
        }
        return way;
    }
}
