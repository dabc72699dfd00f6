package org.tumen.statistics.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;
import org.tumen.kit.LocalizedText;

/** Comments beside observations, with their wordings in all languages. */
interface Remarks extends Repository<Remark, LocalizedText> {

    List<Remark> findAll();
}
