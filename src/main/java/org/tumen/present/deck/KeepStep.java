package org.tumen.present.deck;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tumen.account.SignedIn;
import org.tumen.dashboard.address.ViewAddress;
import org.tumen.dashboard.screen.Screens;
import org.tumen.kit.PublicAddress;
import org.tumen.present.room.Refused;
import org.tumen.present.room.Refused.Reason;
import org.tumen.statistics.release.Release;
import org.tumen.statistics.release.Releases;

/** Makes steps of decks out of views: of one that is on the screen, or of an address that somebody has copied. */
@Component
public class KeepStep {

    private final ArrangeDeck arrange;
    private final Screens views;
    private final Releases releases;
    private final PublicAddress address;

    KeepStep(ArrangeDeck arrange, Screens views, Releases releases, PublicAddress address) {
        this.arrange = arrange;
        this.views = views;
        this.releases = releases;
        this.address = address;
    }

    /**
     * A step that shows this view, with the title of its exhibit. It shows the figures of the newest release at the
     * time, unless the view is pinned to an older one.
     *
     * @throws Refused where there is no such page
     */
    public DeckStep step(ViewAddress view, Locale locale) {
        if (!views.canShow(view)) {
            throw new Refused(Reason.NO_VIEW);
        }
        int newest = releases.newest().map(Release::number).orElse(0);
        ViewAddress kept = views.release(view).filter(release -> release != newest)
                .map(release -> views.pinned(view, release)).orElseGet(() -> views.unpinned(view));
        String title = views.screen(kept, locale).title();
        return new DeckStep(kept.toString(), title.substring(0, Math.min(title.length(), DeckStep.LONGEST_TITLE)), "");
    }

    /**
     * A step of an address as it is copied from a browser.
     *
     * @throws Refused where it is of another site, or of no page of figures
     */
    public DeckStep step(String pasted, Locale locale, HttpServletRequest request) {
        String text = address.within(pasted.strip(), request).orElseThrow(() -> new Refused(Reason.OTHER_SITE));
        // Other kinds of addresses have no path, as the overview has none.
        boolean none = pasted.isBlank() || text.matches("(?i)[a-z][a-z0-9+.-]*:.*");
        return step(Optional.of(text).filter(t -> !none).flatMap(ViewAddress::parse)
                .orElseThrow(() -> new Refused(Reason.NO_VIEW)), locale);
    }

    /**
     * Puts a view at the end of a deck, whatever else happens to the deck at the same moment.
     *
     * @throws Refused where the deck is full, or is none of this account's, or there is no such page
     */
    public Deck keep(SignedIn who, long deck, ViewAddress view, Locale locale) {
        DeckStep step = step(view, locale);
        Deck before = arrange.read(who, deck).orElseThrow(() -> new Refused(Reason.NO_DECK));
        while (true) {
            if (before.steps().size() >= Deck.MOST_STEPS) {
                throw new Refused(Reason.TOO_MANY_STEPS);
            }
            switch (arrange.save(who, before.plus(before.steps().size(), step))) {
                case Arranged.Stored(Deck stored) -> {
                    return stored;
                }
                case Arranged.Newer(Deck newer) -> before = newer;
                case Arranged.Gone gone -> throw new Refused(Reason.NO_DECK);
            }
        }
    }
}
