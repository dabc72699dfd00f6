package org.tumen.present.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;
import org.tumen.account.CurrentAccount;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.AddressShown;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.PublicAddress;
import org.tumen.kit.Texts;
import org.tumen.present.deck.ArrangeDeck;
import org.tumen.present.deck.KeepStep;
import org.tumen.present.room.Refused;
import org.tumen.present.room.Room;
import org.tumen.present.room.Rooms;
import org.tumen.present.room.Steer;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;

/**
 * A presenter's bar on every page: opens a room with what the page shows, and from then on has the hall
 * follow this browser tab. Other tabs of the presenter only say how the hall is, so that nothing a presenter looks up
 * on the side is shown to everybody.
 */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@StyleSheet("present.css")
public final class PresentBar extends Composite<Section> implements BarControls.Pressed {

    private final Steer steer;
    private final Rooms rooms;
    private final Releases releases;
    private final Screens views;
    private final SignedIn me;
    private final SteeringTab tab = new SteeringTab();
    private final BarControls controls;
    private final JoinMenu join;
    private final DeskLine desk;
    private @Nullable ViewAddress shown;
    private @Nullable Room room;
    private int staysWith;
    /** Whether the page has all that is here, and more. */
    private boolean inConsole;

    PresentBar(Steer steer, Rooms rooms, Releases releases, Screens views, ArrangeDeck arrange, KeepStep keep,
            PublicAddress address, CurrentAccount current) {
        this.steer = steer;
        this.rooms = rooms;
        this.releases = releases;
        this.views = views;
        this.me = current.signedIn().orElseThrow();
        Texts texts = new Texts(getLocale());
        this.controls = new BarControls(texts, views, this);
        getContent().addClassName("present-bar");
        getContent().getElement().setAttribute("aria-label", texts.get("present.bar"));
        this.desk = new DeskLine(texts);
        this.join = new JoinMenu(texts, address);
        getContent().add(controls, join, new KeepMenu(texts, me, arrange, keep, () -> shown), desk);
        getElement().addEventListener(DeskLine.NEWS, e -> refresh());
        UI ui = UI.getCurrent();
        List<Registration> listening = List.of(ui.addBeforeEnterListener(e -> shown = null),
                AddressShown.listen(ui, e -> follow(e.address())), ui.addAfterNavigationListener(e -> {
                    inConsole = e.getLocation().getPath().matches(ConsoleView.PATH + "/[^/]+");
                    show();
                }));
        addDetachListener(e -> listening.forEach(Registration::remove));
        room = Steer.drivenBy(me.name(), rooms).orElse(null);
        tab.recall(ui, this::resume);
    }

    /** What the presenter does here is what the hall sees. */
    private void follow(ViewAddress address) {
        if (!views.canShow(address)) {
            // A presenter who looks something up shows the hall nothing: the hall keeps what it saw.
            shown = null;
            show();
            return;
        }
        shown = address;
        if (room != null && tab.steers(room.code())) {
            ViewAddress pinned = views.pinned(address, room.release());
            drive(() -> steer.show(room.code(), me, pinned));
            if (!pinned.equals(address)) {
                go(pinned);
            }
        }
        show();
    }

    /** A tab that was reloaded: the room's state wins over what the tab showed before. */
    private void resume(String code, long seq) {
        if (room == null || !room.code().equals(code)) {
            return;
        }
        tab.steer(code, room.seq());
        if (room.seq() > seq) {
            ViewAddress.parse(room.address()).ifPresent(this::go);
        } else if (shown != null) {
            follow(shown);
        }
        show();
    }

    private void refresh() {
        Optional<Room> now = room == null ? Steer.drivenBy(me.name(), rooms) : rooms.open(room.code());
        boolean moved = now.isPresent() && tab.steers(now.get().code()) && now.get().seq() > tab.seq()
                && now.get().driver().equals(me.name());
        room = now.orElse(null);
        if (moved) {
            tab.saw(room.seq());
            ViewAddress.parse(room.address()).filter(a -> !a.equals(shown)).ifPresent(this::go);
        }
        show();
    }

    private void drive(Supplier<Room> change) {
        try {
            room = change.get();
            tab.saw(room.seq());
        } catch (Refused e) {
            room = room == null ? null : rooms.open(room.code()).orElse(null);
        }
    }

    /**
     * Shows this in place of the view on the screen; a page without a view stays. It runs after the current request,
     * because a page cannot be left while it is being entered.
     */
    private void go(ViewAddress address) {
        if (shown == null) {
            return;
        }
        getElement().getNode().runWhenAttached(ui -> ui.beforeClientResponse(this,
                context -> ui.navigate(address.path(), address.location().getQueryParameters())));
    }

    private void show() {
        join.show(room == null ? null : room.code());
        setVisible(!inConsole && (room != null || shown != null));
        if (room != null) {
            getElement().setAttribute("data-desk", room.code());
            desk.listen(room.code());
            int newest = releases.newest().map(Release::number).orElse(0);
            controls.live(room, me.name(), tab.steers(room.code()) ? shown : null,
                    newest > room.release() && newest != staysWith ? newest : null);
        } else {
            getElement().removeAttribute("data-desk");
            desk.listen(null);
            controls.idle();
        }
    }

    @Override
    public void present() {
        if (shown != null) {
            ViewAddress view = shown;
            drive(() -> steer.open(me, view));
            tab.steer(Objects.requireNonNull(room).code(), room.seq());
            follow(view);
        }
    }

    @Override
    public void steer(boolean here) {
        if (here && room != null) {
            tab.steer(room.code(), room.seq());
            Optional.ofNullable(shown).ifPresent(this::follow);
        } else {
            tab.rest();
        }
        show();
    }

    @Override
    public void figure(String key) {
        Optional.ofNullable(shown).ifPresent(view -> go(views.ofFigure(view, key)));
    }

    @Override
    public void takeNewest() {
        withRoom(code -> steer.takeNewest(code, me));
        if (room != null && tab.steers(room.code())) {
            ViewAddress.parse(room.address()).ifPresent(this::go);
        }
    }

    @Override
    public void stay() {
        staysWith = releases.newest().map(Release::number).orElse(0);
        show();
    }

    @Override
    public void handOver() {
        withRoom(code -> steer.handOver(code, me));
    }

    @Override
    public void keep() {
        withRoom(code -> steer.keep(code, me));
    }

    @Override
    public void end() {
        withRoom(code -> steer.end(code, me));
        room = null;
        tab.rest();
        show();
    }

    private void withRoom(Function<String, Room> change) {
        if (room != null) {
            String code = room.code();
            drive(() -> change.apply(code));
        }
        show();
    }
}
