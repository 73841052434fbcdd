# Built from the jar of `mvn package`; see docs/operations.md.
FROM eclipse-temurin:25-jre AS layers
WORKDIR /layers
COPY web-ui/target/web-ui-*-app.jar application.jar
RUN java -Djarmode=tools -jar application.jar extract --layers --launcher --destination extracted

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 rostrum && useradd --system --uid 10001 --gid rostrum --no-create-home rostrum
WORKDIR /rostrum
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
USER rostrum
# The user has no home: what caches fonts is sent elsewhere, or it complains at every start.
ENV SERVER_ADDRESS=0.0.0.0 \
    XDG_CACHE_HOME=/tmp/.cache \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError"
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=90s --retries=3 \
    CMD curl --fail --silent --output /dev/null http://127.0.0.1:8080/actuator/health/readiness || exit 1
ENTRYPOINT ["java", "org.springframework.boot.loader.launch.JarLauncher"]
