package org.tumen.statistics.catalogue;

import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;

/** Hands out the present {@link Catalogue}; it is read once and again after {@link #refresh()}. */
@Component
public class Catalogues {

    private final Indicators indicators;
    private final Sources sources;
    private final CodeItems codes;
    private final Remarks remarks;
    private final DataNotes notes;
    private final Events events;
    private final Countries countries;
    private final AtomicReference<Catalogue> current = new AtomicReference<>();

    Catalogues(Indicators indicators, Sources sources, CodeItems codes, Remarks remarks, DataNotes notes,
            Events events, Countries countries) {
        this.indicators = indicators;
        this.sources = sources;
        this.codes = codes;
        this.remarks = remarks;
        this.notes = notes;
        this.events = events;
        this.countries = countries;
    }

    /** The catalogue as it is now. */
    public Catalogue current() {
        Catalogue known = current.get();
        return known != null ? known : refresh();
    }

    /** Reads the catalogue anew, after a release has changed it. */
    public Catalogue refresh() {
        Catalogue read = new Catalogue(indicators.findAll(), sources.findAll(), codes.findAll(), remarks.findAll(),
                notes.findAll(), events.findAll(), countries.findAll());
        current.set(read);
        return read;
    }
}
