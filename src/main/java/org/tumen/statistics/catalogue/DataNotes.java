package org.tumen.statistics.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

/** What a reader must know before trusting certain figures. */
interface DataNotes extends Repository<DataNote, String> {

    List<DataNote> findAll();
}
