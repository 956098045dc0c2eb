import type { Product } from './types';

@Injectable()
export class ProductService<T extends Product = Product> implements OnInit {
  private readonly cache: Map<string, T[]> = new Map();
  constructor(private http: HttpClient, public name?: string) {}

  async find(id: number | string): Promise<T | undefined> {
    const hit = this.cache.get(id as string)!;
    return hit?.find((p) => p.id === id) as unknown as T;
  }
}
type Keys<K extends keyof any> = { readonly [P in K]?: never };
interface Shape { kind: "circle"; area(): number }
enum Colour { Red = 1, Green }
declare module "x" { export function f(a: any): a is string; }
