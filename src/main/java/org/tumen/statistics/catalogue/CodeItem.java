package org.tumen.statistics.catalogue;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Embedded;
import org.tumen.kit.LocalizedText;

/**
 * One entry of a code list.
 *
 * @param codeList {@code sex}, {@code age}, {@code ref_area}, {@code category}, {@code unit_measure},
 *                 {@code obs_status} or {@code source_kind}
 */
public record CodeItem(@Id @Nullable Long id, String codeList, String code,
        @Embedded.Empty(prefix = "title_") LocalizedText title, @Nullable String parent, int sortOrder) {
}
