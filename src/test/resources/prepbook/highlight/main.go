package main

import "fmt"

type Server struct{ port int }

func (s *Server) Run(ctx context.Context) error {
	for i := 0; i < 10; i++ { go fmt.Println("x", nil, true) }
	return nil // done
}
