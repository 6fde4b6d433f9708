package kz.adep.directory.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import kz.adep.directory.Region;
import kz.adep.directory.StateBody;
import kz.adep.directory.domain.BodyTree;
import kz.adep.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads regions and state bodies from the database, where every side of the walls may see them. */
@Repository
@Transactional(readOnly = true)
class DirectoryReader {

    private final JdbcClient jdbc;

    DirectoryReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    BodyTree read() {
        return new BodyTree(regions(), bodies());
    }

    boolean isEntered(int id) {
        return jdbc.sql("select exists (select from state_body where id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    private List<Region> regions() {
        return jdbc.sql("select * from region")
                .query((row, number) -> new Region(row.getInt("code"), name(row)))
                .list();
    }

    private List<StateBody> bodies() {
        return jdbc.sql("select * from state_body")
                .query((row, number) -> new StateBody(
                        row.getInt("id"),
                        row.getObject("parent_id", Integer.class),
                        StateBody.Kind.valueOf(row.getString("kind")),
                        row.getString("code"),
                        row.getObject("region_code", Integer.class),
                        name(row),
                        row.getBoolean("takes_part"),
                        row.getString("bin")))
                .list();
    }

    private static LocalizedText name(ResultSet row) throws SQLException {
        return new LocalizedText(row.getString("name_kk"), row.getString("name_ru"), row.getString("name_en"));
    }
}
