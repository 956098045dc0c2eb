export const App: React.FC<Props> = ({ user }: Props) => {
  const ref = useRef<HTMLDivElement>(null);
  return <div ref={ref} style={{ color: "red" }}>{user ? <b>{user.name}</b> : `none ${1}`}</div>;
};
