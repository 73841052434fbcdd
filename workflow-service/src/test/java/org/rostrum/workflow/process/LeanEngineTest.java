package org.rostrum.workflow.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rostrum.draft.DraftId;
import org.rostrum.workflow.CityHall;
import org.rostrum.workflow.ConsistencyCheck;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import testing.rostrum.RostrumTest;

@RostrumTest
class LeanEngineTest {

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private CityHall hall;

    LeanEngineTest(ApplicationContext context, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void moveIn() {
        hall = CityHall.in(context);
    }

    @Test
    void writesNoTracesOnTheWay() {
        hall.draftBeforeTheLeaders();
        assertThat(rows("act_ru_actinst")).isZero();
        assertThat(rows("act_ru_task")).isOne();
        assertThat(context.getBean(ConsistencyCheck.class).run()).isEmpty();
    }

    /** What foreign keys would have seen to. */
    @Test
    void leavesNothingBehindWhenAReviewEnds() {
        int before = everything();
        DraftId draft = hall.draftBeforeTheLeaders();
        hall.approve(draft, "feng");
        hall.approve(draft, "liang");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void hasNoForeignKeysOnRuntimeTables() {
        int keys =
                jdbc.sql(
                                """
                                select count(*) from pg_constraint
                                where contype = 'f' and connamespace = 'engine'::regnamespace
                                  and conrelid::regclass::text like '%act_ru_%'
                                """)
                        .query(Integer.class)
                        .single();
        assertThat(keys).isZero();
    }

    private int everything() {
        return rows("act_ru_execution")
                + rows("act_ru_task")
                + rows("act_ru_variable")
                + rows("act_ru_identitylink")
                + rows("act_ru_actinst");
    }

    private int rows(String table) {
        return jdbc.sql("select count(*) from engine." + table).query(Integer.class).single();
    }
}
