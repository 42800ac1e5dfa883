# Gatehouse as one image: the same for `migrate`, `serve` and every other command. It holds no setting and no secret.

# the pages' style sheet and scripts, from the pinned npm packages
FROM node:22-bookworm-slim AS assets
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --no-fund --no-audit --loglevel=error
COPY bin/build-assets bin/build-assets
COPY src/main/styles src/main/styles
COPY src/main/scripts src/main/scripts
RUN touch node_modules/.gatehouse-stamp && bin/build-assets

# the jar; the checks run in ./gatehouse test, not here
FROM eclipse-temurin:17-jdk-noble AS jar
WORKDIR /build
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY processes processes
COPY forms forms
COPY policy policy
COPY src/main src/main
COPY --from=assets /build/target/assets target/assets
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -Dexec.skip=true -Dspotless.check.skip=true -Dmaven.test.skip=true package

FROM eclipse-temurin:17-jre-noble
LABEL org.opencontainers.image.title="Gatehouse" \
      org.opencontainers.image.description="Workflow and governance engine for a council's Technical Design Authority" \
      org.opencontainers.image.licenses="EUPL-1.2"
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin gatehouse
COPY --from=jar --chmod=0444 /build/target/gatehouse.jar /app/gatehouse.jar
# the council's own processes and forms may be mounted here and named by GATEHOUSE_PROCESSES_DIRECTORY and _FORMS_DIRECTORY
WORKDIR /app
USER 10001:10001
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s --retries=4 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${GATEHOUSE_PORT:-8080} && printf 'GET /readyz HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-jar", "/app/gatehouse.jar"]
CMD ["serve"]
