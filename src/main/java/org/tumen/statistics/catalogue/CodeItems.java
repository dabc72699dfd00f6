package org.tumen.statistics.catalogue;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The entries of all code lists. */
interface CodeItems extends Repository<CodeItem, Long> {

    List<CodeItem> findAll();
}
