package org.tumen.statistics.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What happened, was decided or was made. */
interface Events extends Repository<Event, String> {

    List<Event> findAll();
}
