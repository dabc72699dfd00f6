package org.tumen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A migration that was given out stays as it was: a database that has it is refused by a Tumen that has another. */
class MigrationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/db");

    /** SHA-256 of each; one is added with each release of Tumen, and none is ever changed. */
    @ParameterizedTest
    @CsvSource({
        "hsqldb/V4_1__audit_only_grows.sql, 717728d88dd45e65cb0f9e9021b03328b5c7380717c183d1eab8c9389f492740",
        "migration/V1__statistics.sql, a73635f0215798683592c66829126f27220fdab85df99db0d1ba1c31ac0698e2",
        "migration/V2__accounts.sql, a89cb4e9c52d813f2498e132c534f378f0bfdd10520ad587ad288629010cb6f4",
        "migration/V3__uploads.sql, d206634ecbe63d5c4d8b55b175dfe263850f09dd70cf61fe2eeae51c07e3aa09",
        "migration/V4__audit.sql, 384f8445cbc149f710a6d64c8dd1518854e6e0b362d853a9c07374061caea77b",
        "migration/V5__rooms.sql, ef07968ddede4d5d6a529dee70f27db0cfecad826dd87aba1e005ae43842143c",
        "migration/V6__events.sql, c454bbc61ec9dfd0a6f15aab78fd83c68f34f40e3849e882062fe3fb6a245aad",
        "migration/V7__decks.sql, 7ee8f774fde25a396636aeb3b0447e49fb5ad6ee5c055aea28e020c280dcef10",
        "migration/V8__countries.sql, 24deabb20e129d86e8e8c29559ea3975cade79c01565e5d364f35c27a84b8554",
        "postgresql/V4_1__audit_only_grows.sql, b2e7d22d0926f98390cac3e2613015edcc1c5325704e7ca20804ac44ec57acff",
    })
    void isAsItWasGivenOut(String file, String digest) throws IOException, GeneralSecurityException {
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
                .digest(Files.readAllBytes(FOLDER.resolve(file))))).isEqualTo(digest);
    }
}
