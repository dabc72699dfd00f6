package org.tumen.statistics.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Korean wordings of comments. */
interface Remarks extends Repository<Remark, String> {

    List<Remark> findAll();
}
