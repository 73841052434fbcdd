package testing.rostrum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.rostrum.Rostrum;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/** A test of pages or API through MockMvc, against the whole application and a fresh database. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
// Named beforehand, so that the application brings no server and no demonstration; FreshDatabase
// then names the one of the test.
@SpringBootTest(
        classes = Rostrum.class,
        properties = "spring.datasource.url=jdbc:postgresql://fresh-database/")
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
@TestExecutionListeners(listeners = FreshDatabase.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface RostrumWebTest {}
