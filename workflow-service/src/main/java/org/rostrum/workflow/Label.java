package org.rostrum.workflow;

import java.util.Locale;

/** A name in the three languages of the house. */
public record Label(String zhHant, String zhHans, String en) {

    public String in(Locale locale) {
        if (locale.getLanguage().equals("zh")) {
            return locale.getScript().equals("Hans") ? zhHans : zhHant;
        }
        return en;
    }
}
