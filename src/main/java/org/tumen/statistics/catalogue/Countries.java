package org.tumen.statistics.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The countries where people from the North live or pass through. */
interface Countries extends Repository<Country, String> {

    List<Country> findAll();
}
