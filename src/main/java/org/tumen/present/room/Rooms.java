package org.tumen.present.room;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The rooms there are. */
public interface Rooms extends Repository<Room, Long> {

    Room save(Room room);

    @Query("select * from room where code = :code and ended is null")
    Optional<Room> open(String code);

    /** Those that are open and were not forgotten, the newest first. */
    @Query("select * from room where ended is null and changed > :since order by id desc")
    List<Room> open(LocalDateTime since);

    /** The rooms whose deck runs by itself. */
    @Query("select * from room where ended is null and pace is not null")
    List<Room> running();

    /**
     * Puts a state in the place of the one with the number before it.
     *
     * @return 1, or 0 where another state has taken that place
     */
    @Modifying
    @Query("""
            update room set driver = :driver, asking = :asking, release_number = :release, seq = :seq,
                address = :address, deck = :deck, deck_step = :step, pace = :pace, loops = :loops,
                changed = :changed, ended = :ended
            where code = :code and seq = :seq - 1 and ended is null
            """)
    int replace(String code, String driver, @Nullable String asking, int release, long seq, String address,
            @Nullable Long deck, @Nullable Integer step, @Nullable Integer pace, boolean loops,
            LocalDateTime changed, @Nullable LocalDateTime ended);
}
