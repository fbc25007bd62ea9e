FROM golang:1.22 AS build
USER builder
RUN go build -o /app

FROM debian:12
COPY --from=build /app /app
# ruleid: generic.docker.no-user
ENTRYPOINT ["/app"]
