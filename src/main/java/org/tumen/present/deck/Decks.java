package org.tumen.present.deck;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The decks there are, of everybody. */
public interface Decks extends Repository<Deck, Long> {

    /** @throws org.springframework.dao.OptimisticLockingFailureException where another version is stored by now */
    Deck save(Deck deck);

    Optional<Deck> findById(long id);

    void delete(Deck deck);

    /** Those of one account, the last changed first. */
    @Query("select * from deck where owner = :owner order by changed desc, id desc")
    List<Deck> of(String owner);

    /** Those of all others, by owner. */
    @Query("select * from deck where owner <> :owner order by owner, changed desc, id desc")
    List<Deck> ofOthersThan(String owner);
}
