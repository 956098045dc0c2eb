function Card({ title, items }) {
  const [open, setOpen] = useState(false);
  return (
    <Layout.Main className="card" data-open={open} onClick={() => setOpen(!open)} {...rest}>
      It's {title} &amp; "more"
      {items.length > 0 && <ul>{items.map((i) => <li key={i.id}>{i.name}</li>)}</ul>}
      <br />
      <>fragment</>
    </Layout.Main>
  );
}
const x = a < b ? 1 : 2;
