fn main(){ let mut s=Default::default(); let mut f=generator::diagnostics::Findings::new();
 for a in std::env::args().skip(1){ let t=std::time::Instant::now(); let tr=generator::docs::read_tree(a.as_ref(),&mut s,&mut f).unwrap(); println!("{} files {} pages {:?}",tr.files,tr.pages.len(),t.elapsed());}
 f.sort(); let h=generator::diagnostics::Human::plain().limit(4); let mut o=Vec::new(); h.write(&f,&s,&mut o).unwrap(); println!("{}",String::from_utf8_lossy(&o)); }
