package org.rostrum.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the islands' built scripts and styles are, as their manifest says; templates call it as
 * {@code @assets}.
 */
@Component
public class Assets {

    private static final Logger LOG = LoggerFactory.getLogger(Assets.class);

    private final Map<String, Chunk> chunks;

    Assets(@Value("classpath:/static/ui/manifest.json") Resource manifest) {
        this.chunks = read(manifest);
    }

    /** Address of the script built from this entry, such as {@code app/app.ts}. */
    public @Nullable String script(String entry) {
        Chunk chunk = chunks.get(entry);
        return chunk == null ? null : "/ui/" + chunk.file();
    }

    /** Addresses of the styles that belong to this entry and to what it imports. */
    public List<String> styles(String entry) {
        return reach(entry)
                .flatMap(chunk -> chunk.css().stream())
                .distinct()
                .map("/ui/"::concat)
                .toList();
    }

    private Stream<Chunk> reach(String entry) {
        Chunk chunk = chunks.get(entry);
        return chunk == null
                ? Stream.empty()
                : Stream.concat(chunk.imports().stream().flatMap(this::reach), Stream.of(chunk));
    }

    private static Map<String, Chunk> read(Resource manifest) {
        if (!manifest.exists()) {
            LOG.warn(
                    "The islands are not built: pages come without style. Build without -Dfrontend.skip.");
            return Map.of();
        }
        try (InputStream json = manifest.getInputStream()) {
            return JsonMapper.shared().readValue(json, new TypeReference<Map<String, Chunk>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    record Chunk(String file, List<String> css, List<String> imports) {
        Chunk {
            css = css == null ? List.of() : List.copyOf(css);
            imports = imports == null ? List.of() : List.copyOf(imports);
        }
    }
}
