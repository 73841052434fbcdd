package org.rostrum.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    在粵港澳大灣區青年創新論壇開幕式上的致辭        | zh-Hant
                    关于优化营商环境的发言提纲                     | zh-Hans
                    Opening Remarks — Asia Pacific Summit         | en
                    歡迎 Grace Wong 女士                           | zh-Hant
                    大家好                                         | zh-Hant
                    2026                                           | zh-Hant
                    """)
    void guessesWhatATitleIsWrittenIn(String title, String language) {
        assertThat(new Tongue().of(title)).isEqualTo(language);
    }
}
