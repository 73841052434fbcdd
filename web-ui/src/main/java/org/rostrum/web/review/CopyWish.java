package org.rostrum.web.review;

import java.util.List;

/**
 * What a person wrote into the form for copies, so that a refusal does not lose it.
 *
 * @param to as the form names them
 */
record CopyWish(List<String> to, String note) {

    public boolean chose(String one) {
        return to.contains(one);
    }
}
