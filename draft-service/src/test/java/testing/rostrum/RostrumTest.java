package testing.rostrum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.rostrum.TestRostrum;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test against all modules on the class path and a fresh, migrated PostgreSQL database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(classes = TestRostrum.class, webEnvironment = SpringBootTest.WebEnvironment.NONE)
@ContextConfiguration(initializers = FreshDatabase.class)
@TestExecutionListeners(listeners = FreshDatabase.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@Tag("database")
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface RostrumTest {}
