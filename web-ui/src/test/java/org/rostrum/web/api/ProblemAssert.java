package org.rostrum.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What must be true of every refusal under {@code /api}. */
record ProblemAssert(MvcTestResult result) {

    static ProblemAssert assertProblem(MvcTestResult result, ProblemType type) {
        assertThat(result.getUnresolvedException()).isNull();
        assertThat(result).hasStatus(type.status());
        assertThat(result.getResponse().getContentType()).startsWith(Problem.MEDIA_TYPE);
        var problem = new ProblemAssert(result);
        assertThat(problem.<String>at("$.type")).isEqualTo("urn:rostrum:problem:" + type.slug());
        assertThat(problem.<Integer>at("$.status")).isEqualTo(type.status());
        assertThat(problem.<String>at("$.title")).isNotBlank().doesNotStartWith("api.");
        assertThat(problem.<List<String>>at("$.reasons[*].text"))
                .isNotEmpty()
                .allSatisfy(text ->
                        assertThat(text)
                                .isNotBlank()
                                .doesNotStartWith("api.")
                                .doesNotStartWith("refusal."));
        return problem;
    }

    ProblemAssert withCodes(String... codes) {
        assertThat(this.<List<String>>at("$.reasons[*].code")).contains(codes);
        return this;
    }

    ProblemAssert withFields(String... fields) {
        assertThat(this.<List<String>>at("$.reasons[*].field")).contains(fields);
        return this;
    }

    ProblemAssert saying(String words) {
        assertThat(this.<String>at("$.detail")).contains(words);
        return this;
    }

    <T> T at(String path) {
        return JsonPath.read(ApiTest.body(result), path);
    }
}
