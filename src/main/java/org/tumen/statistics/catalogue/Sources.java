package org.tumen.statistics.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Who stated the figures. */
interface Sources extends Repository<Source, String> {

    List<Source> findAll();
}
