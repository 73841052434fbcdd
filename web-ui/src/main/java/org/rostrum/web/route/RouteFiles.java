package org.rostrum.web.route;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands BPMN files out, to be kept and never to be shown by the browser itself. */
final class RouteFiles {

    private RouteFiles() {}

    static ResponseEntity<byte[]> attached(String name, byte[] file) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }
}
