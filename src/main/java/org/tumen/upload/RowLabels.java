package org.tumen.upload;

import java.util.Map;
import java.util.Optional;
import org.tumen.statistics.Catalogue;

/** Says what a row of a wide table holds by the label before it. */
final class RowLabels {

    private final KnownCodes codes;

    RowLabels(Catalogue catalogue) {
        this.codes = new KnownCodes(catalogue);
    }

    /** What the row holds; empty where the label says nothing known. */
    Optional<RowMeaning> meaning(String label) {
        if (Wording.plain(label).isEmpty()) {
            return Optional.empty();
        }
        // "여(%)" holds no women: the word with its bracket counts before the word alone.
        if (Vocabulary.SHIPPED.words("female_share").containsKey(Wording.plain(label))
                || Vocabulary.SHIPPED.says("female_share", label)) {
            return Optional.of(new RowMeaning.FemaleShare());
        }
        for (Field field : new Field[] {Field.SEX, Field.AGE, Field.REF_AREA, Field.CATEGORY, Field.INDICATOR}) {
            Optional<String> code = codes.find(field, label);
            if (code.isPresent()) {
                return Optional.of(new RowMeaning.Figures(Map.of(field, code.get())));
            }
        }
        return Optional.empty();
    }
}
