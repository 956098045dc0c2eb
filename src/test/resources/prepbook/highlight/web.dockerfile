# syntax=docker/dockerfile:1
ARG PYTHON=3.11
FROM --platform=$BUILDPLATFORM python:${PYTHON}-slim AS build
ENV PYTHONUNBUFFERED=1 \
    # comment inside
    PATH="/venv/bin:$PATH"
WORKDIR /app
COPY --from=build --chown=app:app requirements.txt ./
RUN --mount=type=cache,target=/root/.cache pip install -r requirements.txt \
    && rm -rf /var/lib/apt/lists/* # tidy
EXPOSE 8000
HEALTHCHECK --interval=30s CMD curl -f http://localhost/ || exit 1
ENTRYPOINT ["gunicorn", "shop.wsgi"]
CMD python manage.py runserver 0.0.0.0:8000
