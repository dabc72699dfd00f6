package org.tumen.statistics.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What is measured. */
interface Indicators extends Repository<Indicator, String> {

    List<Indicator> findAll();
}
