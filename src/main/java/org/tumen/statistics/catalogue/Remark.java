package org.tumen.statistics.catalogue;

import org.springframework.data.annotation.Id;

/** The Korean wording of a comment that stands beside an observation in English. */
public record Remark(@Id String textEn, String textKo) {
}
