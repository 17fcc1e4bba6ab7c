package io.github.frontmatter4j.markdown;
import io.github.frontmatter4j.source.*; import io.github.frontmatter4j.testing.Corpus; import java.util.*;
class Explore {
  public static void main(String[] a) {
    int files=0, links=0, noTarget=0, images=0, imgNo=0, noText=0, failed=0, defs=0, defNo=0, heads=0; Map<String,Integer> bySyntax=new TreeMap<>(); List<String> ex=new ArrayList<>(); long chars=0; long t0=System.nanoTime();
    Map<String,Integer> broken=new TreeMap<>(), sc=new TreeMap<>();
    int figs=0, code=0, html=0, notes=0, comments=0, embeds=0;
    for (Corpus.Sample s : Corpus.everything()) { MarkdownBody b=Bodies.of(s); files++; chars+=b.span().length();
      ParsedBody p=b.parsed(); if(p.failed()){failed++; System.out.println("FAILED "+s); try{BodyParser.parse(b.bodyText(), b.flavor());}catch(Throwable t){t.printStackTrace(System.out);} }
      for (LinkRef l: p.links()) { links++; bySyntax.merge("link "+l.syntax(),1,Integer::sum); if(l.targetSpan().isEmpty()){noTarget++; ex.add(s+" L "+l+" :: "+b.source().slice(l.span()));} if(l.textSpan().isEmpty()&&l.syntax()!=RefSyntax.SHORTCODE&&l.syntax()!=RefSyntax.HTML){noText++; ex.add(s+" T "+l);} }
      for (ImageRef l: p.images()) { images++; bySyntax.merge("image "+l.syntax(),1,Integer::sum); if(l.sourceSpan().isEmpty()){imgNo++; ex.add(s+" I "+l+" :: "+b.source().slice(l.span()));} }
      for (LinkDefinition l: p.definitions()) { defs++; if(l.targetSpan().isEmpty()){defNo++; ex.add(s+" D "+l+" :: "+b.source().slice(l.span()));} }
      heads+=p.headings().size(); figs+=p.figures().size(); code+=p.codeBlocks().size(); html+=p.html().size(); notes+=p.footnotes().size(); comments+=p.blockComments().size(); embeds+=p.embeds().size();
      for (var t: p.brokenTags()) broken.merge(t.name(),1,Integer::sum);
      for (Shortcode c: p.shortcodes()) sc.merge(c.system()+" "+c.name(),1,Integer::sum);
    }
    System.out.printf("files %d chars %d failed %d links %d noTarget %d noText %d images %d noSrc %d defs %d no %d heads %d figs %d code %d html %d notes %d comments %d embeds %d ms %d%n",files,chars,failed,links,noTarget,noText,images,imgNo,defs,defNo,heads,figs,code,html,notes,comments,embeds,(System.nanoTime()-t0)/1000000);
    System.out.println(bySyntax); System.out.println(broken);
    sc.entrySet().stream().sorted((x,y)->y.getValue()-x.getValue()).limit(60).forEach(System.out::println);
    for (String e: ex.subList(0,Math.min(60,ex.size()))) System.out.println(e);
  }
}
