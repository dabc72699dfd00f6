package org.tumen.statistics.catalogue;

import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.tumen.kit.LocalizedText;

/** A comment that stands beside an observation in the first language, and its wording in the others. */
public record Remark(@Id @Embedded.Nullable(prefix = "text_") LocalizedText text) {
}
