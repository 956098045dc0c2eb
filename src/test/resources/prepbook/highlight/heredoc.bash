cat > .env <<EOF
SECRET=$SECRET
PATH=${PATH} costs \$5
EOF
psql <<-'SQL' && echo done
	SELECT '$not_a_variable';
	SQL
docker run --rm -it -p 8000:8000 \
  -e KEY=value postgres:16
curl -X POST "https://api.example.com/v1?x=1" -H 'Accept: application/json' -d '{"a": 1}'
git commit -m "unterminated $USER
