package org.tumen.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tumen.statistics.Attributes;
import org.tumen.statistics.Observation;
import org.tumen.statistics.release.Revision;

/** What is said about how a figure came to say what it says. */
public record RevisionTexts(Labels labels) {

    /** The steps of a figure's history; those of a share follow from what its counts said. */
    public List<Revision> history(Shown shown) {
        return shown.origin() instanceof Shown.Origin.Share share
                ? labels.revisions().of(share.counts(), share::figure) : labels.revisions().of(shown.figure());
    }

    /**
     * The day since which a figure says what it says, and whether it said something else before. Another remark is
     * nothing else: the count of women of a year stays what it was when the ministry corrects that of men.
     */
    public String since(Shown shown) {
        List<Revision> history = history(shown).stream().filter(RevisionTexts::saysSomethingElse).toList();
        if (history.isEmpty()) {
            return "";
        }
        String day = history.getLast().release().published().toString();
        return history.size() == 1 ? day : labels.texts().get("history.revised", day);
    }

    private static boolean saysSomethingElse(Revision step) {
        return !(step instanceof Revision.Stated(var release, var figure, var before) && before != null
                && figure.with(qualifierOf(figure)).repeats(before.with(qualifierOf(before))));
    }

    /** What its bounds are and what was computed says how a figure is to be read; only the qualifier is part of it. */
    private static Attributes qualifierOf(Observation figure) {
        return new Attributes(figure.attributes().qualifier(), null, null);
    }

    /** When the number or its status was last revised, and what stood before; empty where it never was. */
    Optional<String> caption(Shown shown) {
        for (Revision step : history(shown).reversed()) {
            if (step instanceof Revision.Stated(var release, var figure, var before) && before != null
                    && !said(before).equals(said(figure))) {
                boolean numberOnly = labels.status(before).equals(labels.status(figure));
                return Optional.of(labels.texts().get("caption.revised", release.published().toString(),
                        numberOnly ? labels.quantity(before) : said(before)));
            }
        }
        return Optional.empty();
    }

    /** The number with its unit and its status. */
    public String said(Observation figure) {
        String status = labels.status(figure);
        return labels.quantity(figure) + (status.isEmpty() ? "" : " · " + status);
    }

    /** By how much a figure was revised; that it was first published, where there was none before. */
    public String difference(Observation figure, @Nullable Observation before) {
        if (before == null) {
            return labels.texts().get("history.first");
        } else if (figure.value() == null || before.value() == null) {
            return labels.texts().get("history.otherwise", said(before));
        }
        BigDecimal difference = figure.value().subtract(before.value());
        if (difference.signum() == 0) {
            return labels.texts().get("history.sameNumber");
        }
        String signed = (difference.signum() > 0 ? "+" : "−") + labels.number(figure, difference.abs());
        return figure.inPercent() ? labels.texts().get("history.points", signed)
                : labels.texts().get("history.difference", signed);
    }
}
