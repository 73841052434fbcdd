package org.rostrum.draft;

/** Who may come to know of a draft: 公開, 內部, 敏感. State secrets do not belong in the system. */
public enum Classification {
    PUBLIC,
    INTERNAL,
    SENSITIVE
}
